import './kith-circle.js';
