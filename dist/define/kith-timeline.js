import './kith-circle.js';
import { KithTimeline } from '../widgets/timeline/kith-timeline.js';

KithTimeline.define();
