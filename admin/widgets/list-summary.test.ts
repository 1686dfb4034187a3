import { fromJS, type Map as ImmutableMap } from 'immutable';
import { expect, it } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import { toDecap } from '../../src/content-model/to-decap.ts';
import { readable, tidySummary } from './list-summary.ts';

type ConfigMap = ImmutableMap<string, unknown>;

const replication = toDecap(describe('models')).fields.find(({ name }) => name === 'replication');
const fields = fromJS(replication?.fields) as unknown as Iterable<ConfigMap>;

it('shows what people read, not what is stored', () => {
  const item = fromJS({ unit: 'phuong-tay-thanh/index', state: 'running' }) as unknown as ConfigMap;
  const titles = new Map([['phuong-tay-thanh', 'Phường Tây Thạnh']]);
  expect(readable(item, fields, (_, id) => titles.get(id)).toJS()).toEqual({
    unit: 'Phường Tây Thạnh',
    state: 'Đang làm',
  });
});

it('leaves no lonely separators', () => {
  expect(tidySummary('Trực tuyến ·  · ')).toBe('Trực tuyến');
});
