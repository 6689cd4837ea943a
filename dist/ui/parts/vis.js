import { isFolded as isFolded$1 } from '../../core/present.js';
import { whoIs } from './person.js';

function visText(scene, seenBy) {
  const { words } = scene;
  const others = (seenBy ?? ["me"]).filter((who) => who !== "me");
  return !others.length ? words.say("vis.me") : others.includes("everyone") ? words.say("vis.everyone") : others.includes("team") && others.length === 1 ? words.say("vis.team") : words.say("vis.two", { who: words.list(others.map((who) => who === "team" ? words.say("workers") : whoIs(scene, who))) });
}
const isFolded = ({ viewer, circle, present }, record) => viewer.role === "me" && isFolded$1(circle, present, record);

export { isFolded, visText };
