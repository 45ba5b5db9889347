import fc from 'fast-check';

/** What a test reaches is counted twice and compared: properties draw the same cases each time. */
fc.configureGlobal({ seed: 1 });
