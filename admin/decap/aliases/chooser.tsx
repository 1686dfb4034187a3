/** What react-select says in Vietnamese, through the properties that it documents for this. */
import {
  components,
  type AriaLiveMessages,
  type GroupBase,
  type MultiValueRemoveProps,
  type Props,
} from 'react-select';
import { words } from '../../words.ts';

const { choosing } = words;

type Messages = Required<AriaLiveMessages<unknown, boolean, GroupBase<unknown>>>;

const messages: Messages = {
  guidance: ({ context, isInitialFocus }) => {
    if (context === 'menu') return choosing.inMenu;
    if (context === 'value') return choosing.inChosen;
    return isInitialFocus ? choosing.inField : '';
  },
  onChange: ({ action, label, labels, isDisabled }) => {
    switch (action) {
      case 'deselect-option':
      case 'pop-value':
      case 'remove-value':
        return choosing.dropped(label);
      case 'clear':
        return choosing.allDropped;
      case 'initial-input-focus':
        return choosing.begunWith(labels);
      case 'select-option':
        return isDisabled === true ? choosing.cannot(label) : choosing.chosen(label);
      default:
        return '';
    }
  },
  onFilter: ({ inputValue, resultsMessage }) =>
    inputValue === '' ? resultsMessage : choosing.found(resultsMessage, inputValue),
  // What is chosen in the menu most screen readers tell by themselves, those of Apple excepted.
  onFocus: ({ context, focused, label, options, selectValue, isAppleDevice }) => {
    if (context === 'menu' && !isAppleDevice) return '';
    const all: readonly unknown[] = context === 'menu' ? options : selectValue;
    return choosing.at(label, all.indexOf(focused) + 1, all.length);
  },
};

function Remove(props: MultiValueRemoveProps) {
  const { data, selectProps, innerProps } = props;
  const label = choosing.drop(selectProps.getOptionLabel(data));
  return <components.MultiValueRemove {...props} innerProps={{ ...innerProps, 'aria-label': label }} />;
}

/** The properties of a chooser, with all that it says. */
export function inVietnamese<Given extends Pick<Props, 'components'>>(given: Given) {
  return {
    placeholder: choosing.choose,
    ...given,
    components: { ...given.components, MultiValueRemove: Remove },
    ariaLiveMessages: messages,
    screenReaderStatus: ({ count }: { readonly count: number }) => choosing.available(count),
    loadingMessage: () => choosing.loading,
    noOptionsMessage: () => choosing.none,
  };
}
