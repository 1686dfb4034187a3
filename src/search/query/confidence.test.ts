import { expect, test } from 'vitest';
import { engine, gaps, names, vocabulary } from '../../../tests/support/small-search.ts';
import { find } from './find.ts';

const ask = (query: string) => find(query, { engine: engine(), names, vocabulary, gaps });

test.each(['đăng ký khai sinh', 'giấy độc thân', 'nhập hk', 'sổ hộ khẩu', 'khách ngủ lại', 'khia sinh'])(
  '"%s" is answered',
  async (query) => {
    expect((await ask(query)).unanswered).toBe(false);
  },
);

test.each(['giá vàng hôm nay', 'vé máy bay đi Đà Lạt', 'cách nấu phở bò', 'lịch cúp điện quận 7'])(
  '"%s" is told to have no guide',
  async (query) => {
    const { unanswered, gap, corrected } = await ask(query);
    expect({ unanswered, gap, corrected }).toEqual({ unanswered: true, gap: undefined, corrected: undefined });
  },
);

test('a known gap answers, unless a guide is named in words that tell as much', async () => {
  expect((await ask('muốn xin con nuôi')).gap?.name).toBe('Nhận con nuôi');
  expect((await ask('adoption')).gap?.name).toBe('Nhận con nuôi');
  expect((await ask('đăng ký khai sinh cho con nuôi')).gap).toBeUndefined();
  expect((await ask('khai sinh')).gap).toBeUndefined();
  expect((await ask('thông báo tình trạng hôn nhân cho con nuôi')).gap).toBeUndefined();
});

test('a single word is never told so: it may be begun', async () => {
  expect((await ask('thuế')).unanswered).toBe(false);
});
