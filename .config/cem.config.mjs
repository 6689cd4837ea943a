/** Events made by their own class have no literal name, and private members are nobody's business. */
const tidy = () => ({
  name: 'tidy',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.events) declaration.events = declaration.events.filter((event) => event.name);
        if (declaration.members) declaration.members = declaration.members.filter((member) => !member.name.startsWith('#') && !['private', 'protected'].includes(member.privacy));
      }
      module.path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
      for (const e of module.exports ?? []) if (e.declaration?.module) e.declaration.module = e.declaration.module.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
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
