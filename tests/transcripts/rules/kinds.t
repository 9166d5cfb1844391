# promise: Word documents are read as they are, PDF by a program, and anything else is refused with the next step
$ cp $EXAMPLES/../tests/rulepages/page.docx .
$ readiness rules lint page.docx -f short
page.docx:17:8: error[G0101]: "exercise due caution" leaves the decision to whoever reads it
[1]
$ printf '%%PDF-1.4\n' >p.pdf
$ PATH=$(dirname "$(command -v readiness)") readiness rules lint p.pdf
error[F0015]: no program on this machine can read PDF
  --> p.pdf
   = help: install poppler-utils (Debian's name), which has `pdftotext`, or save the page as text or .docx
   = more: readiness explain F0015
0 pages read: 1 error, 0 warnings. Words show what is written, not whether it is right or kept.
[3]
$ mkdir bin && printf '#!/bin/sh\nfor last; do :; done\nprintf "AI policy of 2026 for all of the staff\\n\\nYou may use AI to draft letters, and it is\\nup to you to exercise due\\ncare with it. Names are not to go in.\\n" >"$last"\n' >bin/pdftotext && chmod +x bin/pdftotext
$ PATH=$PWD/bin:$PATH readiness rules lint p.pdf -f short
p.pdf: error[G0201]: it does not seem to say which tools are approved
p.pdf: error[G0201]: it does not seem to say who answers for the result
p.pdf: warning[G0203]: no list in green, amber and red was found
p.pdf: warning[G0303]: it does not seem to say whom to ask
p.pdf:4:14: error[G0101]: "exercise due care" leaves the decision to whoever reads it
[1]
$ printf '#!/bin/sh\nexit 1\n' >bin/pdftotext; PATH=$PWD/bin:$PATH readiness rules lint p.pdf -f short
p.pdf: error[F0015]: `pdftotext` found no text in this PDF
[3]
$ echo '<html><p>AI</p></html>' >p.html; readiness rules lint p.html -f short
p.html: error[F0016]: this is a web page, which cannot be read
[3]
$ printf 'PK\003\004 no archive' >broken.docx; readiness rules lint broken.docx -f short
broken.docx: error[F0016]: the text of this document cannot be read: the document is broken: it cannot be unpacked
[3]
$ readiness rules lint gone.md -f short
gone.md: error[F0001]: this file does not exist
[3]
$ printf 'AI \377\n' | readiness rules lint - -f short
<stdin>:1:4: error[Y0001]: this is not UTF-8
[3]
$ readiness rules lint
error[U0103]: `rules lint` needs a page
  = help: name its file: readiness rules lint policy.md
  = more: readiness explain U0103
[2]
