import './define/kith-circle.js';
import './define/kith-picker.js';
import './define/kith-planner.js';
import './define/kith-timeline.js';
import './define/kith-review.js';
export { mount } from './mount.js';
