import { createContext } from '@lit/context';

const sceneContext = createContext(/* @__PURE__ */ Symbol.for("kith.scene"));

export { sceneContext };
