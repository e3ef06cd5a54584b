// Rewrites the approved pictures of pages; look at them before they are kept.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { approvedFiles, pictureCases, pictureDocument, pictureFolder } from './pictures/approved-pictures';
import { writePng } from './pictures/grey-picture';
import { pagePictures } from './pictures/page-pictures';

mkdirSync(pictureFolder, { recursive: true });
for (const name of pictureCases) {
  const pictures = await pagePictures(pictureDocument(name));
  for (const file of approvedFiles(name)) rmSync(file);
  pictures.forEach((picture, index) => {
    const file = join(pictureFolder, `${name}-${index + 1}.png`);
    writeFileSync(file, writePng(picture));
    console.log(`已写入 ${file}`);
  });
}
