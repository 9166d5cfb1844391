# promise: Word documents are read as they are, PDF by a program, and anything else is refused with the next step
$ cp $EXAMPLES/../tests/rulepages/page.docx . 2>/dev/null || cp ../../tests/rulepages/page.docx .
$ readiness rules lint page.docx -f short
$ printf '%%PDF-1.4\n' >p.pdf
$ PATH=$(dirname "$(command -v readiness)") readiness rules lint p.pdf
$ mkdir bin && printf '#!/bin/sh\nfor last; do :; done\nprintf "AI policy of 2026 for all of the staff\\n\\nYou may use AI to draft letters, and it is\\nup to you to exercise due\\ncare with it. Names are not to go in.\\n" >"$last"\n' >bin/pdftotext && chmod +x bin/pdftotext
$ PATH=$PWD/bin:$PATH readiness rules lint p.pdf -f short
$ printf '#!/bin/sh\nexit 1\n' >bin/pdftotext; PATH=$PWD/bin:$PATH readiness rules lint p.pdf -f short
$ echo '<html><p>AI</p></html>' >p.html; readiness rules lint p.html -f short
$ printf 'PK\003\004 no archive' >broken.docx; readiness rules lint broken.docx -f short
$ readiness rules lint gone.md -f short
$ printf 'AI \377\n' | readiness rules lint - -f short
$ readiness rules lint
