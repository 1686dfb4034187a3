import type { Responsibility } from '../../content-model/choices.ts';

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
      'Lập Tổ thanh niên xung kích cải cách hành chính ở các phòng, ban, Ủy ban nhân dân quận và 11 phường.',
      'Giúp người dân dùng dịch vụ công trực tuyến mức độ 3, mức độ 4 và Cổng Dịch vụ công quốc gia, trước hết là những thủ tục hay gặp.',
      'Mỗi năm ít nhất 02 “Ngày thứ Bảy tình nguyện”.',
      'Tuyên truyền, giáo dục về pháp luật và nghĩa vụ.',
    ],
    members: [
      'Tham gia các công trình cải cách hành chính và các chiến dịch tình nguyện: Kỳ nghỉ hồng, Xuân tình nguyện, Đền ơn đáp nghĩa…',
      'Làm theo thông điệp “3T”: Tiên phong – Tương trợ – Thích ứng.',
    ],
  },
  work: {
    lead: 'Văn hóa công sở, ngày làm việc có chất lượng, mỗi người ít nhất một ý tưởng.',
    bases: [
      'Xây dựng văn hóa công sở; bồi dưỡng kỹ năng, pháp luật, ngoại ngữ, tin học.',
      'Mỗi cơ sở của hai cụm thi đua (công nhân lao động; hành chính) làm 01 công trình cải cách hành chính.',
    ],
    members: [
      'Học tập.',
      'Thực hiện “Ngày làm việc 8 tiếng có chất lượng, hiệu quả”.',
      'Có ít nhất 01 ý tưởng trên Cổng Ý tưởng sáng tạo của thành phố và tại đơn vị.',
    ],
  },
  self: {
    lead: 'Rèn luyện bản thân, giữ gìn sức khỏe, nói đi đôi với làm.',
    bases: [
      'Học tập và làm theo tư tưởng Hồ Chí Minh, “cần, kiệm, liêm, chính, chí công vô tư”, “nói đi đôi với làm”.',
      'Giới thiệu người đi đào tạo; khám sức khỏe sau COVID-19, luyện tập thể thao.',
      'Biểu dương, nhân rộng gương tốt.',
    ],
    members: ['Có kế hoạch tự rèn luyện.', 'Tự soi lại mình.'],
  },
};

export const words = {
  duties: 'Trách nhiệm này gồm những gì',
  all: (count: number, noun: string) => `Xem cả ${count} ${noun}`,
  bases: 'Cơ sở Đoàn làm gì',
  members: 'Mỗi người làm gì',
  sourceBefore: 'Theo kế hoạch phong trào “3 trách nhiệm” năm 2022 của Quận Đoàn Tân Phú.',
  sourceLink: 'Xem trang về phong trào',
  empty: 'Chưa có bài nào thuộc trách nhiệm này.',
} as const;
