/** Commands that lines of the view run; they take the line and are not in the palette. */
export const goToCommand = 'starWriter.goTo';
export const insertPartCommand = 'starWriter.insertPart';
