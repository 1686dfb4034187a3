/** react-select for everybody else in the CMS: the same, in Vietnamese. */
import Select, { type Props } from 'react-select';
import { inVietnamese } from './chooser.tsx';

export * from 'react-select';

export default function VietnameseSelect(props: Props) {
  return <Select {...inVietnamese(props)} />;
}
