import { emulateMedia } from '@web/test-runner-commands';

/** Tells the engine that it prints, or that motion is not wanted. Answers whether it can be told: Chromium alone can. */
export const emulated = (media: Parameters<typeof emulateMedia>[0]): Promise<boolean> => emulateMedia(media).then(() => true, () => false);
