/** How does an edition look on a page? Pure functions from an edition to HTML; the same for the server and for files. */
export * from './address.ts';
export * from './book.ts';
export * from './citation.ts';
export * from './dates.ts';
export * from './family.ts';
export { type EditionName, type Reading, readingOf, type Site } from './frame.tsx';
export { comparisonPage, type Sides } from './pages/comparison.tsx';
export { compendiumPage } from './pages/compendium.tsx';
export { editionsPage } from './pages/editions.tsx';
export { type FindingsFilter, findingsOverview, findingsPage } from './pages/findings.tsx';
export { homePage } from './pages/home.tsx';
export { indexPage } from './pages/index-page.tsx';
export { candidatesPage, lostPage, type NearDoor } from './pages/lost.tsx';
export { type Elsewhere, openingOf, provisionPage } from './pages/provision.tsx';
export { reportPage, reportsPage } from './pages/report.tsx';
export { sectionPage } from './pages/section.tsx';
export { findTopic, type TopicView, topicPage } from './pages/topic.tsx';
