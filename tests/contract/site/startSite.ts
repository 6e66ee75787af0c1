export { connectSp, startTestSite, TEST_USERS, type TestSite, type TestSiteOptions } from '../../support/site';
