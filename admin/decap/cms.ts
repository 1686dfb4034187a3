/**
 * The parts of Decap that this CMS uses: the back ends that are offered and the widgets that the model needs.
 *
 * `decap-cms-app`, which holds the versions of all parts together, would bring in every back end, maps and code
 * editors: without them the script is 3.4 MB instead of 5.2 MB.
 */
import { DecapCmsCore as CMS } from 'decap-cms-core';
import DecapCmsWidgetBoolean from 'decap-cms-widget-boolean';
import DecapCmsWidgetImage from 'decap-cms-widget-image';
import DecapCmsWidgetNumber from 'decap-cms-widget-number';
import DecapCmsWidgetObject from 'decap-cms-widget-object';
import DecapCmsWidgetSelect from 'decap-cms-widget-select';
import DecapCmsWidgetString from 'decap-cms-widget-string';
import DecapCmsWidgetText from 'decap-cms-widget-text';
import { guarded } from '../field-boundary.tsx';
import { withOurRules } from './backend-rules.ts';
import { ReviewedForgejo, ReviewedGithub, ReviewedGitlab, ReviewedProxy } from '../review/backends.ts';

CMS.registerBackend('forgejo', withOurRules(ReviewedForgejo));
CMS.registerBackend('github', withOurRules(ReviewedGithub));
CMS.registerBackend('gitlab', withOurRules(ReviewedGitlab));
CMS.registerBackend('proxy', withOurRules(ReviewedProxy));

for (const { Widget } of [
  DecapCmsWidgetBoolean,
  DecapCmsWidgetImage,
  DecapCmsWidgetNumber,
  DecapCmsWidgetObject,
  DecapCmsWidgetSelect,
  DecapCmsWidgetString,
  DecapCmsWidgetText,
]) {
  const widget = Widget();
  CMS.registerWidget({ ...widget, controlComponent: guarded(widget.controlComponent as never) as never });
}

export { CMS };
