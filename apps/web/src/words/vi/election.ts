export const election = {
  howToMark:
    'Bầu {{places}} người. Chạm để chọn, chạm lại để bỏ; mỗi phiếu chọn nhiều nhất {{most}} người.',
  howToMarkOne: 'Mỗi phiếu chọn một người. Chạm để chọn, chạm lại để bỏ.',
  howToRank:
    'Chạm lần lượt theo thứ tự ưu tiên: người thứ nhất, người thứ hai… Chạm lại để bỏ. Không bắt buộc xếp hết.',
  marked: 'Đã chọn {{marked}}/{{most}} người',
  ranked: 'Đã xếp thứ tự {{marked}}/{{most}} người',
  full: 'Đã chọn đủ {{most}} người. Muốn chọn người khác, hãy chạm bỏ bớt một người trước.',
  placeOf: '{{name}}, thứ {{place}}',
  forNobody: '(không chọn ai)',
  clear: 'Xóa hết, chọn lại',
  read: 'Tiếp tục: xem lại phiếu',
  notMarked: 'Không chọn {{left}} người còn lại.',
  notRanked: 'Không xếp thứ tự {{left}} người còn lại.',
  rankingHint:
    'Bầu một người. Mỗi phiếu xếp thứ tự ưu tiên; người ít phiếu nhất bị loại dần qua từng vòng kiểm phiếu cho đến khi có người đủ phiếu.',
  places: 'Số người được bầu',
  placesHint: 'Người nhiều phiếu nhất và đủ số phiếu cần thiết thì trúng cử.',
  marks: 'Mỗi phiếu chọn nhiều nhất',
  marksHint: 'Thường bằng số người được bầu.',
  elected: 'Trúng cử: {{names}}.',
  isElected: 'Trúng cử',
  reason: {
    allPlaces: 'Trúng cử {{elected}}/{{places}} người.',
    emptyPlaces:
      'Trúng cử {{elected}}/{{places}} người; {{empty}} vị trí còn lại không ai đủ số phiếu cần thiết.',
    nobody: 'Không ai đủ số phiếu cần thiết.',
    chairDecided:
      '{{names}} ngang phiếu, còn {{tiedPlaces}} vị trí: thực hiện theo phiếu của người chủ trì.',
    chairNotEnough:
      '{{names}} ngang phiếu: người được xếp trước trong phiếu của người chủ trì vẫn không đủ số phiếu cần thiết.',
    chairSilent:
      '{{names}} ngang phiếu, còn {{tiedPlaces}} vị trí; phiếu của người chủ trì không phân định được: không ai trong số này trúng cử.',
    tieLost:
      '{{names}} ngang phiếu, còn {{tiedPlaces}} vị trí: theo quy tắc, không ai trong số này trúng cử.',
    tieRepeat: '{{names}} ngang phiếu, còn {{tiedPlaces}} vị trí: biểu quyết lại.',
  },
  rounds: 'Kiểm phiếu theo vòng',
  round: 'Vòng {{round}}',
  candidate: 'Người ứng cử',
  exhausted: 'Phiếu không còn tính cho ai',
  leaves: 'loại {{names}}.',
  settled: {
    earlierRounds: '{{names}} cùng ít phiếu nhất; loại người ít phiếu hơn ở vòng trước.',
    chair: '{{names}} cùng ít phiếu nhất; loại theo thứ tự trong phiếu của người chủ trì.',
    together: '{{names}} cùng ít phiếu nhất nên cùng bị loại.',
    open: 'Tất cả những người còn lại ngang phiếu, không loại được ai.',
  },
} as const;
