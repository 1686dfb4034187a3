/** A picture beside the entry, small. */
import { useEffect, useState, type MouseEventHandler } from 'react';

interface Props {
  readonly name: string;
  readonly alt: string;
  /** Decap's: gives the picture as soon as it has it. */
  readonly addressOf: (name: string) => { toString(): string };
  /** Whether Decap is reading pictures now: asked again once it is not. */
  readonly isLoading: boolean;
  readonly onSize?: (width: number) => void;
  readonly onClick?: MouseEventHandler<HTMLImageElement>;
  readonly focus?: string | undefined;
}

export function Thumbnail({ name, alt, addressOf, isLoading, onSize, onClick, focus }: Props) {
  const [source, setSource] = useState('');
  useEffect(() => {
    setSource(addressOf(name).toString());
  }, [name, isLoading]);
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
