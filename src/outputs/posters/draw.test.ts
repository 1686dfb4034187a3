import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { palette } from '../link-cards/palette.ts';
import { drawPoster, pixels } from './draw.ts';
import { hasPoster, posterView, type PosterView } from './view.ts';

const link = 'https://ba-trach-nhiem.tan-phu.example.vn/h/lien-thong-khai-sinh-thuong-tru/';

/** The longest of everything that the content model allows. */
const longest: PosterView = {
  field: 'Xây dựng, nhà đất',
  title: 'Đăng ký lại khai sinh, thường trú và thẻ bảo hiểm y tế cho trẻ dưới sáu tuổi ở phường khác'.slice(0, 90),
  summary:
    'Liên thông cho trẻ dưới 6 tuổi, nộp trực tuyến một lần, nhận kết quả tại nhà hoặc tại phường; muốn có căn cước cho bé thì chọn thêm khi điền tờ khai điện tử nhé.'.slice(
      0,
      160,
    ),
  facts: ['Bao lâu', 'Bao nhiêu tiền', 'Nơi nhận'].map((term) => ({
    term,
    text: 'Trung tâm Phục vụ hành chính công phường, hoặc tổ chức hành nghề công chứng; nhận sau 15 giờ thì hôm sau'.slice(
      0,
      100,
    ),
  })),
  list: {
    title: 'Mang gì',
    items: [
      'Đăng nhập Cổng Dịch vụ công bằng tài khoản định danh điện tử VNeID của cha hoặc mẹ, rồi tìm thủ tục theo tên',
      'Điền tờ khai và tải giấy tờ lên',
      'Nộp phí, nhận kết quả',
    ].map((item) => item.padEnd(120, ' việc cần làm')),
    note: 'Xem đủ 8 giấy tờ và từng bước: quét mã QR.',
  },
  link,
  address: link.slice(8, -1),
  hotline: 'Cần người hướng dẫn: gọi 1022',
  checked: 'Thông tin tham khảo, Ban biên tập trang 3 trách nhiệm đối chiếu ngày 23/11/2026.',
};

describe('the picture of a poster', () => {
  let png: Buffer;
  beforeAll(async () => {
    png = await drawPoster(longest);
  });

  test('is A4 at 300 dpi, and carries no camera data', async () => {
    const { width, height, density, exif } = await sharp(png).metadata();
    expect({ width, height, density, exif }).toEqual({ ...pixels, density: 300, exif: undefined });
  });

  test('holds the longest text: its lowest edge still shows the three bands', async () => {
    const row = await sharp(png)
      .extract({ left: 0, top: pixels.height - 8, width: pixels.width, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    const hueAt = (x: number) => `#${row.subarray(x * 3, x * 3 + 3).toString('hex')}`;
    expect([hueAt(100), hueAt(1240), hueAt(2400)]).toEqual([
      palette.motif.community,
      palette.motif.work,
      palette.motif.self,
    ]);
  });

  test('a phone reads its code, whose dark part is at least 8 cm wide', async () => {
    const { data, info } = await sharp(png).resize(1240).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })).toBe(link);
    const { width } = await sharp(png).metadata();
    const dark = await darkWidth(png);
    expect((dark / width) * 210).toBeGreaterThanOrEqual(80);
  });
});

/** Pixels from the first to the last black one in the left half: nothing else there is pure black. */
async function darkWidth(png: Buffer): Promise<number> {
  const { data, info } = await sharp(png)
    .extract({ left: 0, top: 1800, width: 1400, height: 900 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const columns = Array.from({ length: info.width }, (_, x) => x).filter((x) =>
    Array.from({ length: info.height }, (_, y) => data[y * info.width + x] ?? 255).some((value) => value < 8),
  );
  return (columns.at(-1) ?? 0) - (columns[0] ?? 0);
}

describe('what a poster says', () => {
  const guide = {
    title: 'Chứng thực bản sao',
    summary: 'Mang bản chính đến phường.',
    field: 'certification',
    state: 'in-force',
    level: { level2022: 'unknown', onlineKind: 'unverified' },
    agency: 'Ủy ban nhân dân cấp xã',
    checkedOn: '2026-11-23',
    checkedBy: 'Ban biên tập',
    channels: [
      {
        way: 'in-person',
        timeLimit: 'Trong ngày',
        fee: 'Phí 2.000 đ/trang; từ trang thứ 3 là 1.000 đ/trang; tối đa 200.000 đ/bản; chứng thực chữ ký 10.000 đ/trường hợp',
      },
    ],
    paperCases: [{ name: 'Mọi trường hợp', papers: ['Một', 'Hai', 'Ba', 'Bốn'].map((name) => ({ name })) }],
    steps: [{ title: 'Nộp ở quầy' }],
  } as unknown as Parameters<typeof posterView>[0]['data'];
  const view = posterView({ data: guide }, 'https://x.vn/h/sao-y/', '1022');

  test('a fee that does not fit whole is not cut: the poster sends to the guide', () => {
    expect(view.facts.map(({ text }) => text)).toEqual([
      'Trong ngày',
      'Xem trong hướng dẫn (quét mã)',
      'Ủy ban nhân dân cấp xã',
    ]);
  });

  test('fees that differ by way of filing are told with their way, so that nobody reads the online fee at the counter', () => {
    const channels = [
      { way: 'online', fee: 'Lệ phí 10.000 đ' },
      { way: 'in-person', fee: 'Lệ phí 20.000 đ' },
    ];
    const fees = (ways: unknown) =>
      posterView({ data: { ...guide, channels: ways } as typeof guide }, 'https://x.vn/h/sao-y/', '1022').facts[1]
        ?.text;
    expect(fees(channels)).toBe('Trực tuyến: Lệ phí 10.000\u00a0đ · Trực tiếp: Lệ phí 20.000\u00a0đ');
    expect(fees([channels[0], { way: 'in-person' }])).toBe('Trực tuyến: Lệ phí 10.000\u00a0đ');
    expect(fees([{ way: 'in-person' }])).toBe('Xem trên Cổng Dịch vụ công');
  });

  test('of a procedure that has changed or ended no poster is offered', () => {
    const states = ['in-force', 'changed', 'ended'];
    expect(states.filter((state) => hasPoster({ data: { ...guide, state } as typeof guide }))).toEqual(['in-force']);
  });

  test('what to bring, three papers at most with a word on where the others are; without papers, what to do', () => {
    expect(view.list.title).toBe('Mang gì');
    expect(view.list.items).toEqual(['Một', 'Hai', 'Ba']);
    expect(view.list.note).toBe('Xem đủ 4 giấy tờ và từng bước: quét mã QR.');
    const without = posterView({ data: { ...guide, paperCases: [] } }, 'https://x.vn/h/sao-y/', '1022');
    expect(without.list).toMatchObject({ title: 'Cách làm', items: ['Nộp ở quầy'] });
  });

  test('the address is printed as people type it, with the day of checking', () => {
    expect(view.address).toBe('x.vn/h/sao-y');
    expect(view.checked).toContain('23/11/2026');
  });
});
