/**
 * Guides as data for other bodies to reuse. The schema is the documentation: it is published beside the data, checked
 * in a test, and changes only by a new `version`.
 */
import { z } from 'zod';
import { channelWays, fields, levels2022, onlineKinds, procedureStates } from '../../content-model/choices.ts';
import { labelOf } from '../../entries/labels.ts';
import type { Entry } from '../../entries/read.ts';
import { shortUrl, urlOf } from '../../entries/url.ts';
import { brand } from '../../text/vi/site.ts';
import { absolute } from './absolute.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const guide = z.strictObject({
  title: z.string().describe('Tên thường gọi'),
  officialName: z.string().describe('Tên chính thức của thủ tục'),
  code: z.string().nullable().describe('Mã thủ tục trên Cổng Dịch vụ công quốc gia; null khi chưa rõ'),
  field: z.string().describe('Lĩnh vực'),
  state: z.string().describe('Tình trạng thủ tục'),
  levels: z.strictObject({
    level2022: z.string().describe('Mức độ theo cách gọi năm 2022'),
    onlineKind: z.string().describe('Toàn trình, một phần hay chưa xác minh'),
    asOf: day.nullable().describe('Theo thông tin ngày; null khi nguồn không ghi'),
  }),
  agency: z.string().describe('Cơ quan thực hiện'),
  channels: z
    .array(
      z.strictObject({
        way: z.string().describe('Cách nộp'),
        timeLimit: z.string().nullable().describe('Thời hạn; null: xem trên cổng'),
        fee: z.string().nullable().describe('Phí, lệ phí; null: xem trên cổng'),
      }),
    )
    .describe('Cách nộp, kèm thời hạn và mức thu có nguồn'),
  portalUrl: z.url().describe('Nơi nộp hồ sơ trực tuyến'),
  checkedOn: day.describe('Ngày đối chiếu với nguồn'),
  reviewBy: day.describe('Sau ngày này thông tin phải được xem lại trước khi dùng'),
  url: z.url().describe('Bài hướng dẫn'),
  shortUrl: z.url().describe('Địa chỉ ngắn, không đổi'),
});

export const guidesSchema = z
  .strictObject({
    $schema: z.url(),
    version: z.literal(1).describe('Tăng khi cấu trúc đổi theo cách làm hỏng chương trình đang đọc'),
    publisher: z.string().describe('Đơn vị phụ trách trang'),
    notice: z.string().describe('Điều kiện dùng lại'),
    guides: z.array(guide),
  })
  .describe(`Hướng dẫn dịch vụ công trực tuyến của trang “${brand}”`);

export type GuidesData = z.infer<typeof guidesSchema>;

/**
 * A guide as other bodies read it; labels in Vietnamese, days as `YYYY-MM-DD`, null where no sourced value is known.
 */
export function guideData(entry: Entry<'guides'>): z.infer<typeof guide> {
  const { data } = entry;
  return {
    title: data.title,
    officialName: data.officialName,
    code: data.code ?? null,
    field: labelOf(fields, data.field),
    state: labelOf(procedureStates, data.state),
    levels: {
      level2022: labelOf(levels2022, data.level.level2022),
      onlineKind: labelOf(onlineKinds, data.level.onlineKind),
      asOf: data.level.asOf ?? null,
    },
    agency: data.agency,
    channels: data.channels.map(({ way, timeLimit, fee }) => ({
      way: labelOf(channelWays, way),
      timeLimit: timeLimit ?? null,
      fee: fee ?? null,
    })),
    portalUrl: data.portalUrl,
    checkedOn: data.checkedOn,
    reviewBy: data.reviewBy,
    url: absolute(urlOf(entry)),
    shortUrl: absolute(shortUrl(entry)),
  };
}
