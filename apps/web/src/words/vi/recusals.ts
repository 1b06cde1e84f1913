/** Who takes no part in an item, as the podium and the console say it. */
export const recusals = {
  label: 'Thành viên không tham gia nội dung',
  title: 'Không tham gia nội dung này:',
  withdraw: 'Ghi thành viên không tham gia',
  withdrawTitle: 'Ai không tham gia nội dung này?',
  reasonTitle: '{{name}} không tham gia nội dung này?',
  withdrawNow: 'Ghi không tham gia',
  takeBack: 'Cho tham gia lại',
  takeBackFor: 'Cho {{name}} tham gia lại',
} as const;
