export const recusals = {
  label: 'Members who take no part in the item',
  title: 'Take no part in this item:',
  withdraw: 'Withdraw a member from the item',
  withdrawTitle: 'Who takes no part in this item?',
  reasonTitle: 'Withdraw {{name}} from this item?',
  withdrawNow: 'Withdraw from the item',
  takeBack: 'Let take part again',
  takeBackFor: 'Let {{name}} take part again',
} as const;
