/**
 * A poster or a share kit for one unit: `data-unit-code` is the choice, its value the channel with the unit. The QR
 * codes (`data-code`) are drawn anew and the texts that carry the link get the new one; what draws them is fetched when
 * somebody chooses.
 */
export {};

for (const choice of document.querySelectorAll<HTMLSelectElement>('[data-unit-code]')) {
  const label = choice.closest('label');
  if (label) label.hidden = false;
  let link = choice.dataset['unitCode'] ?? '';
  let { value } = choice;
  choice.onchange = async () => {
    choice.setCustomValidity('');
    const drawing = await import('./qr-svg.ts').catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
    if (drawing === undefined) {
      // The choice says what the codes hold.
      choice.value = value;
      choice.setCustomValidity(choice.dataset['failed'] ?? '');
      choice.reportValidity();
      return;
    }
    const { qrSvg } = drawing;
    ({ value } = choice);
    const url = new URL(link);
    url.searchParams.set('k', value);
    for (const field of document.querySelectorAll('textarea')) field.value = field.value.replaceAll(link, url.href);
    link = url.href;
    for (const place of document.querySelectorAll<HTMLElement>('[data-code]')) {
      const svg = qrSvg(link, place.dataset['code'] ?? '');
      const file = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      if (place instanceof HTMLImageElement) place.src = file;
      else if (place instanceof HTMLAnchorElement) place.href = file;
      else place.innerHTML = svg;
    }
  };
}
