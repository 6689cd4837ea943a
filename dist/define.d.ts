/** Registers every element, the provider first. */
import './define/kith-circle.js';
import './define/kith-picker.js';
import './define/kith-planner.js';
import './define/kith-timeline.js';
import './define/kith-review.js';
export { mount, type MountConfig, type WidgetName } from './mount.js';
