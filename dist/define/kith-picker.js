import './kith-circle.js';
import { KithPicker } from '../widgets/picker/kith-picker.js';

KithPicker.define();
