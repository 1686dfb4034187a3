/** Words of a unit's page. */
export const words = {
  facts: 'Thông tin đơn vị',
  state: 'Tình trạng',
  from: 'Hoạt động từ',
  to: 'Hoạt động đến',
  address: 'Địa chỉ',
  openingHours: 'Giờ làm việc',
  telephone: 'Điện thoại cơ quan',
  links: 'Trang thông tin',
  helpDesk: 'Nơi hỗ trợ trực tiếp',
  successors: (count: number, source: string | undefined) => {
    const mark = source === undefined ? '' : ` (theo ${source})`;
    return count === 1
      ? `Địa bàn này nay thuộc${mark}:`
      : `Địa bàn này đã được chia; mỗi nơi sau đây nhận một phần${mark}:`;
  },
  predecessors: 'Nhà tôi thuộc phường này?',
  predecessorsLead: 'Phường gồm địa bàn của các phường năm 2022:',
  predecessorsAsk: 'Chưa chắc nhà mình ở phần nào thì',
  call: (number: string) => `gọi ${number}`,
  notKnown: 'Trang chưa có địa chỉ, giờ làm việc và điện thoại có nguồn của nơi này. Cần thì',
  map: 'Đường đi',
  openMap: 'Mở bản đồ',
  openNow: '· đang mở',
  closedNow: '· đang đóng',
  wards: 'Địa chỉ từng phường',
  myWard: 'Phường của tôi',
  chooseWard: 'Đây là phường tôi',
  otherWard: 'Đổi phường khác',
  notMyWard: 'Đang nhớ là phường tôi · bỏ',
  staff: 'Dành cho người ở quầy',
  allGuides: (count: number) => `Xem cả ${count} thủ tục`,
  part: 'một phần',
  predecessorsSource: (sources: readonly string[]) => `Theo ${sources.join('; ')}.`,
  outside: 'Đơn vị của nơi khác hoặc của thành phố, nêu ở đây để tham khảo.',
  guides: 'Thủ tục có thể hỏi ở đây',
  nothingYet: 'Chưa có mô hình, gương hay hoạt động nào của đơn vị này được đăng.',
} as const;
