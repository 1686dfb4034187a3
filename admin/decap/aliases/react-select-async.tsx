/** react-select/async for everybody else in the CMS: the same, in Vietnamese. */
import AsyncSelect, { type AsyncProps } from 'react-select/async';
import type { GroupBase } from 'react-select';
import { inVietnamese } from './chooser.tsx';

export * from 'react-select/async';

export default function VietnameseAsyncSelect(props: AsyncProps<unknown, boolean, GroupBase<unknown>>) {
  return <AsyncSelect {...inVietnamese(props)} />;
}
