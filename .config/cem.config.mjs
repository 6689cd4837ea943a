/** What a class has for the browser or for this library, and no host sets. */
const inner = new Set(['tag', 'rooms', 'version', 'scene', 'formAssociated', 'formResetCallback', 'formStateRestoreCallback']);
const built = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
const isInner = ({ name, privacy }) => name.startsWith('#') || privacy === 'private' || privacy === 'protected' || inner.has(name);
const isText = (type) => /^(string|'[^']*')( \| (undefined|'[^']*'))*$/.test(type);

/** In HTML a flag, a number or a text: `Viewer` is `me kayleigh` there, and a list is words with spaces. */
function attributeType(type = 'string') {
  if (/\bboolean\b/.test(type)) return type.includes('string') ? 'boolean | string' : 'boolean';
  return type === 'number' || isText(type) ? type.replace(' | undefined', '') : 'string';
}

/**
 * The analyzer cannot follow `X.define()` to a tag, so what editors and docs look for is said here: tag, definition, and
 * attributes as they are written. Events made by their own class have no literal name, and private members are nobody's business.
 */
const tidy = () => ({
  name: 'tidy',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = built(module.path);
      module.declarations ??= [];
      for (const one of module.declarations) {
        one.events &&= one.events.filter(({ name }) => name);
        const [, tagName] = /^'(kith-[a-z]+)'$/.exec(one.members?.find(({ name }) => name === 'tag')?.default ?? '') ?? [];
        one.members &&= one.members.filter((member) => !isInner(member));
        for (const from of [one.superclass, ...[...(one.members ?? []), ...(one.attributes ?? []), ...(one.events ?? [])].map(({ inheritedFrom }) => inheritedFrom)]) {
          if (from?.module) from.module = built(from.module);
        }
        for (const attribute of one.attributes ?? []) {
          attribute.type = { text: attributeType(attribute.type?.text) };
          if (attribute.name === 'lang') attribute.description = 'The language (BCP 47); else the nearest `lang` around the element.';
          attribute.description ??= one.members.find(({ name }) => name === attribute.fieldName)?.description;
        }
        if (!tagName) continue;
        Object.assign(one, { tagName, customElement: true });
        const definition = { kind: 'custom-element-definition', name: tagName, declaration: { name: one.name, module: module.path } };
        customElementsManifest.modules.find(({ path }) => built(path) === `dist/define/${tagName}.js`)?.exports.push(definition);
      }
      for (const { declaration } of module.exports ?? []) if (declaration?.module) declaration.module = built(declaration.module);
    }
  },
});
export default {
  globs: ['src/ui/kith-element.ts', 'src/ui/widget.ts', 'src/widgets/*/kith-*.ts', 'src/define/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tidy()],
};
