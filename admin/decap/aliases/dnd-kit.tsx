/** @dnd-kit/core for everybody else in the CMS: the same, telling in Vietnamese what is moved. */
import { DndContext as Context, type DndContextProps } from '@dnd-kit/core';
import { words } from '../../words.ts';

export * from '@dnd-kit/core';

const { moving } = words;

const accessibility = {
  screenReaderInstructions: { draggable: moving.how },
  announcements: {
    onDragStart: () => moving.begun,
    onDragOver: ({ over }: { readonly over: unknown }) => (over === null ? moving.outside : moving.over),
    onDragEnd: ({ over }: { readonly over: unknown }) => (over === null ? moving.ended : moving.moved),
    onDragCancel: () => moving.ended,
  },
};

export function DndContext(props: DndContextProps) {
  return <Context {...props} accessibility={accessibility} />;
}
