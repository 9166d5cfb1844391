# promise: with --keep-going the others are judged, and every format tells the broken file
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ printf 'schema: readiness/answers@1\nquestionnaire: ai-adoption\nrespondent: {role: boss}\n' >b.yaml
$ readiness check a.yaml b.yaml --min 30 --keep-going
error[A0104]: `boss` is not a role of ai-adoption
  --> b.yaml:3:20
   = help: the roles are leader, practitioner and compliance
   = more: readiness explain A0104
Gates from the command line                                          23 Nov 2026

a.yaml                                                             1 of 1 passed

b.yaml
  gate      wants                     got                          result   line
  readable  answers that can be read  A0104: `boss` is not a role  REFUSED     3
                                      of ai-adoption

  - readable: the roles are leader, practitioner and compliance

2 checks on 2 files: 1 refused, 1 passed.
warning: 1 file was left out; the others were judged
[7]
$ readiness check a.yaml b.yaml --min 30 --keep-going -f github 2>err
::error file=b.yaml,line=3,title=readable REFUSED::readable: A0104: `boss` is not a role of ai-adoption. To do: the roles are leader, practitioner and compliance
[7]
$ readiness check a.yaml b.yaml --min 30 --keep-going -f junit 2>err
<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="readiness check" timestamp="2026-11-23T00:00:00" hostname="localhost" tests="2" failures="0" errors="1" skipped="0" time="0">
  <properties>
    <property name="as-of" value="2026-11-23"/>
  </properties>
  <testcase name="min-overall" classname="a.yaml" time="0"/>
  <testcase name="readable" classname="b.yaml" time="0">
    <error type="REFUSED" message="readable: A0104: `boss` is not a role of ai-adoption">b.yaml:3
To do: the roles are leader, practitioner and compliance</error>
  </testcase>
  <system-out></system-out>
  <system-err/>
</testsuite>
[7]
