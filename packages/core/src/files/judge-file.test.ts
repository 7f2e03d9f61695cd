import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aCompoundFile, anOfficeFile, anOpenDocument, aPdf, aPng, aZip } from './file.factory.ts';
import { largestFileBytes } from './file.limits.ts';
import { judgeFile } from './judge-file.ts';

const word = 'vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheet = 'vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const slides = 'vnd.openxmlformats-officedocument.presentationml.presentation';
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

const taken: [string, string, Buffer][] = [
  ['application/pdf', 'pdf', aPdf()],
  [`application/${word}`, 'docx', anOfficeFile(word)],
  [`application/${sheet}`, 'xlsx', anOfficeFile(sheet)],
  [`application/${slides}`, 'pptx', anOfficeFile(slides)],
  [
    'application/vnd.oasis.opendocument.text',
    'odt',
    anOpenDocument('application/vnd.oasis.opendocument.text'),
  ],
  [
    'application/vnd.oasis.opendocument.spreadsheet',
    'ods',
    anOpenDocument('application/vnd.oasis.opendocument.spreadsheet'),
  ],
  [
    'application/vnd.oasis.opendocument.presentation',
    'odp',
    anOpenDocument('application/vnd.oasis.opendocument.presentation'),
  ],
  ['application/msword', 'doc', aCompoundFile(['1Table', 'Data', '\x05SummaryInformation', 'WordDocument'])],
  ['application/vnd.ms-excel', 'xls', aCompoundFile(['Workbook'])],
  ['application/vnd.ms-excel', 'xls', aCompoundFile(['Book'])],
  ['application/vnd.ms-powerpoint', 'ppt', aCompoundFile(['Pictures', 'PowerPoint Document'])],
  ['image/png', 'png', aPng()],
  ['image/jpeg', 'jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')],
  ['image/webp', 'webp', Buffer.from('RIFF\x1a\0\0\0WEBPVP8 \x0e\0\0\0', 'latin1')],
  ['image/gif', 'gif', Buffer.from('GIF89a\x01\0\x01\0\x80\0\0', 'latin1')],
  ['image/tiff', 'tiff', Buffer.from('49492a0008000000000000000000', 'hex')],
  ['image/heic', 'heic', heic],
];

test.each(taken)('%s is taken as .%s', async (mediaType, extension, bytes) => {
  const name = `計画書.${extension}`;
  expect(await judgeFile(bytes, name)).toEqual({ ok: true, mediaType, name });
});

const macroWord = 'vnd.ms-word.document.macroEnabled';
const macroSheet = 'vnd.ms-excel.sheet.macroEnabled';
const windowsProgram = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510)]);

const refused: [string, string, string, Buffer][] = [
  ['nothing', 'file-empty', 'plan.pdf', Buffer.alloc(0)],
  ['a Windows program named as a PDF', 'file-unsafe', 'plan.pdf', windowsProgram],
  [
    'a Linux program',
    'file-unsafe',
    'plan.png',
    Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(60)]),
  ],
  ['a shell script', 'file-unsafe', 'plan.pdf', Buffer.from('#!/bin/sh\nrm -r .')],
  ['a web page', 'file-unsafe', 'plan.pdf', Buffer.from('\n <!DOCTYPE html><script>alert(1)</script>')],
  ['a web page in UTF-16', 'file-unsafe', 'plan.docx', Buffer.from('\ufeff<html>', 'utf16le')],
  [
    'a picture that runs',
    'file-unsafe',
    'logo.png',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  ['XML', 'file-unsafe', 'logo.png', Buffer.from('\ufeff<?xml version="1.0"?><svg/>')],
  ['Word with macros', 'file-unsafe', 'plan.docx', anOfficeFile(macroWord)],
  ['Excel with macros', 'file-unsafe', 'plan.xlsx', anOfficeFile(macroSheet)],
  [
    'Word with macros that says it has none',
    'file-unsafe',
    'a.docx',
    anOfficeFile(word, ['word/vbaProject.bin']),
  ],
  [
    'Excel with the macros of 1992',
    'file-unsafe',
    'a.xlsx',
    anOfficeFile(sheet, ['xl/macrosheets/sheet1.xml']),
  ],
  [
    'OpenDocument with Basic',
    'file-unsafe',
    'a.odt',
    anOpenDocument('application/vnd.oasis.opendocument.text', ['Basic/Standard/Module1.xml']),
  ],
  ['old Word with macros', 'file-unsafe', 'a.doc', aCompoundFile(['WordDocument', 'Macros', '_VBA_PROJECT'])],
  ['old Excel with macros', 'file-unsafe', 'a.xls', aCompoundFile(['Workbook', '_VBA_PROJECT_CUR'])],
  ['an installer in the clothes of Word', 'file-type', 'a.doc', aCompoundFile(['Property', 'File'])],
  ['a torn compound file', 'file-type', 'a.doc', aCompoundFile(['WordDocument']).subarray(0, 700)],
  ['a torn package', 'file-type', 'a.docx', anOfficeFile(word, ['word/vbaProject.bin']).subarray(0, -30)],
  ['a ZIP', 'file-type', 'a.docx', aZip({ 'a.txt': 'a' })],
  ['text', 'file-type', 'a.pdf', Buffer.from('Dear desk,\n')],
  ['a table of text', 'file-type', 'a.xlsx', Buffer.from('a;b\n1;2\n')],
  ['sound', 'file-type', 'a.pdf', Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1')],
];

test.each(refused)('%s: %s', async (_what, refusal, name, bytes) => {
  expect(await judgeFile(bytes, name)).toEqual({ ok: false, refusal });
});

test('a file of just 10 MB is taken, one byte more is not', async () => {
  const pdf = Buffer.concat([aPdf(), Buffer.alloc(largestFileBytes)]);
  expect(await judgeFile(pdf.subarray(0, largestFileBytes), 'plan.pdf')).toMatchObject({ ok: true });
  expect(await judgeFile(pdf.subarray(0, largestFileBytes + 1), 'plan.pdf')).toEqual({
    ok: false,
    refusal: 'file-too-large',
  });
});

test('an archive on which the reader stumbles is refused, not an error', async () => {
  const junk = Buffer.concat([deflateRawSync('<Types/>'), Buffer.from('junk')]);
  const zip = aZip({ '[Content_Types].xml': junk });
  const deflated = 8;
  zip.writeUInt16LE(deflated, 8);
  expect(await judgeFile(zip, 'plan.docx')).toEqual({ ok: false, refusal: 'file-type' });
});

test('the bytes decide, and the name follows', async () => {
  expect(await judgeFile(aPng(), 'brief.pdf')).toEqual({
    ok: true,
    mediaType: 'image/png',
    name: 'brief.pdf.png',
  });
  expect(await judgeFile(aPdf(), 'setup.exe')).toMatchObject({ name: 'setup.exe.pdf' });
});
