'use strict';
// For people with SPFx habits: each verb hands over to the npm script that does the work (docs/decisions/001).
const { spawn } = require('node:child_process');
const gulp = require('gulp');

const handOver = (script) => () =>
  spawn(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32'
  });

gulp.task('serve', handOver('start'));
gulp.task('bundle', handOver('build'));
gulp.task('package-solution', handOver('package'));
gulp.task('test', handOver('test'));
