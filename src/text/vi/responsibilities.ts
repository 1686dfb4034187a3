import type { Responsibility } from '../../content-model/vocabulary.ts';

interface Meaning {
  readonly lead: string;
  readonly bases: readonly string[];
  readonly members: readonly string[];
}

/** What each responsibility asked of union bases and of individuals, after the plan of Quận Đoàn Tân Phú of 2022. */
export const meanings: Record<Responsibility, Meaning> = {
  community: {
    lead: 'Giúp người dân làm dịch vụ công trực tuyến, tình nguyện vì cộng đồng.',
    bases: [
      'Lập Tổ thanh niên xung kích cải cách hành chính ở các phòng, ban và 11 phường.',
      'Hướng dẫn người dân dùng dịch vụ công trực tuyến mức độ 3, 4 và Cổng Dịch vụ công quốc gia, trước hết là những thủ tục hay làm.',
      'Mỗi năm ít nhất 02 “Ngày thứ Bảy tình nguyện”.',
    ],
    members: [
      'Tham gia các công trình cải cách hành chính và các chiến dịch Kỳ nghỉ hồng, Xuân tình nguyện, Đền ơn đáp nghĩa.',
      'Thực hiện thông điệp “3T”: Tiên phong – Tương trợ – Thích ứng.',
    ],
  },
  work: {
    lead: 'Làm việc có chất lượng, đúng hẹn, văn minh; luôn tìm cách làm tốt hơn.',
    bases: [
      'Xây dựng văn hóa công sở; bồi dưỡng kỹ năng, pháp luật, ngoại ngữ, tin học.',
      'Mỗi cơ sở Đoàn thực hiện 01 công trình về cải cách hành chính.',
    ],
    members: [
      '“Ngày làm việc 8 tiếng có chất lượng, hiệu quả”.',
      'Mỗi người ít nhất 01 ý tưởng trên Cổng Ý tưởng sáng tạo của Thành phố và tại đơn vị.',
    ],
  },
  self: {
    lead: 'Rèn luyện bản thân, giữ gìn sức khỏe, nói đi đôi với làm.',
    bases: [
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh: “cần, kiệm, liêm, chính, chí công vô tư”.',
      'Giới thiệu người trẻ đi đào tạo; tổ chức khám sức khỏe sau COVID-19, thể dục thể thao.',
      'Tuyên dương và lan tỏa gương điển hình.',
    ],
    members: ['Có kế hoạch tự rèn luyện của riêng mình.', 'Tự nhìn lại việc đã làm.'],
  },
};

export const words = {
  title: (label: string) => label,
  bases: 'Cơ sở Đoàn làm gì',
  members: 'Mỗi người làm gì',
  sourceBefore: 'Theo kế hoạch phong trào “3 trách nhiệm” năm 2022 của Quận Đoàn Tân Phú.',
  sourceLink: 'Xem trang về phong trào',
  empty: 'Chưa có bài nào thuộc trách nhiệm này.',
} as const;
