/**
 * Where on earth is a country, as a drawing in as few characters as it takes? Natural Earth's public outlines, simplified
 * to whole units of the drawing. They are drawn for orientation and imply nothing about any boundary.
 */
export * from './locator.ts';
export * from './world.ts';
