import './kith-circle.js';
import { KithReview } from '../widgets/review/kith-review.js';

KithReview.define();
