import { KithCircle } from '../widgets/circle/kith-circle.js';

KithCircle.define();
