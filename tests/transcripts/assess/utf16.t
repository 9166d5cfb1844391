# promise: a file in UTF-16 that is edited in place stays in UTF-16, byte order and mark included
$ readiness assess demo --role lead --unit Büro --workflow w --people 6 --date 2026-11-23 --set ctx.on_call=yes --no-input --no-report >/dev/null 2>&1; mv lead.answers.yaml plain.yaml; sed 's/ctx.on_call: .*/ctx.on_call: "no"                                 # No/' plain.yaml >wanted.yaml; cmp -s plain.yaml wanted.yaml
[1]
$ (printf '\xff\xfe'; iconv -f UTF-8 -t UTF-16LE plain.yaml) >little.yaml; iconv -f UTF-8 -t UTF-16BE plain.yaml >big.yaml
$ for file in little big; do readiness assess --resume $file.yaml --set ctx.on_call=no --no-input --no-report >/dev/null 2>err; echo $?; done
4
4
$ (printf '\xff\xfe'; iconv -f UTF-8 -t UTF-16LE wanted.yaml) | cmp - little.yaml
$ iconv -f UTF-8 -t UTF-16BE wanted.yaml | cmp - big.yaml
