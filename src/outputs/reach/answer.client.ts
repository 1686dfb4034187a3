/** The buttons below a guide (`data-answer`): one press tells the server of the site, which counts it. */
import { beaconAddress } from '../../content-model/reach/beacon.ts';

const place = document.querySelector<HTMLElement>('[data-answers]');
if (place) {
  place.hidden = false;
  for (const button of place.querySelectorAll<HTMLButtonElement>('[data-answer]')) {
    button.onclick = () => {
      const status = place.querySelector('[role=status]');
      navigator.sendBeacon(`${beaconAddress}?bai=${location.pathname}&vi=${button.dataset['answer'] ?? ''}`);
      button.parentElement?.remove();
      if (status) status.textContent = place.dataset['thanks'] ?? '';
    };
  }
}
