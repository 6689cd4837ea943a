import './kith-circle.js';
import { KithPlanner } from '../widgets/planner/kith-planner.js';

KithPlanner.define();
