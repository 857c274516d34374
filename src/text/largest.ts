/**
 * Beyond this (bytes) a file is no document, and is not even read into memory: the largest session reports have some
 * ten million.
 */
export const LARGEST_FILE = 200 * 1024 * 1024;
