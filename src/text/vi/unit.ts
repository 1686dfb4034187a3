/** Words of a unit's page. */
export const words = {
  facts: 'Thông tin đơn vị',
  state: 'Tình trạng',
  from: 'Thành lập',
  to: 'Hoạt động đến',
  address: 'Địa chỉ',
  openingHours: 'Giờ làm việc',
  telephone: 'Điện thoại cơ quan',
  links: 'Trang thông tin',
  helpDesk: 'Nơi hỗ trợ trực tiếp',
  successors: 'Nay thuộc',
  successorsLead: 'Địa bàn này nay thuộc:',
  predecessors: 'Hình thành từ các phường năm 2022',
  outside: 'Đơn vị ngoài Tân Phú, nêu ở đây để tham khảo.',
  guides: 'Thủ tục làm tại đây',
  nothingYet: 'Chưa có mô hình, gương hay hoạt động nào của đơn vị này được đăng.',
  screen: 'Mở màn hình cho quầy tiếp nhận',
} as const;
