/** A picture beside the entry, small. */
import { useEffect, useState, type MouseEventHandler } from 'react';
import { onPictureRead } from '../decap/store/pictures.ts';

/** A picture as Decap hands it out. */
export interface Asset {
  readonly path: string;
  /** Its address. */
  toString(): string;
}

/** What Decap hands out while it is reading. */
const standIn = 'empty.svg';

interface Props {
  readonly name: string;
  readonly alt: string;
  readonly addressOf: (name: string) => Asset;
  readonly onSize?: (width: number) => void;
  readonly onClick?: MouseEventHandler<HTMLImageElement>;
  readonly focus?: string | undefined;
}

export function Thumbnail({ name, alt, addressOf, onSize, onClick, focus }: Props) {
  const [source, setSource] = useState('');
  // Decap draws no widget anew for a picture that has come.
  useEffect(() => {
    const read = () => {
      const asset = addressOf(name);
      setSource(asset.path === standIn ? '' : asset.toString());
    };
    read();
    return onPictureRead(read);
  }, [name]);
  if (source === '') return <span className="thumbnail" />;
  return (
    <img
      className="thumbnail"
      src={source}
      alt={alt}
      data-focus={focus}
      onClick={onClick}
      onLoad={({ currentTarget }) => onSize?.(currentTarget.naturalWidth)}
    />
  );
}
