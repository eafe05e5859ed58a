import json
import subprocess
from pathlib import Path

from tests.guide.built_pages import ROOT

VALIDATE = ROOT / "site_app/web/node_modules/.bin/html-validate"


def test_every_page_is_valid_html(site: Path):
    config = Path(__file__).with_name("htmlvalidate.mjs")
    files = [str(file) for file in site.rglob("*.html")]
    command = [str(VALIDATE), "--config", str(config), "--formatter", "json", *files]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT / "site_app/web")
    report = json.loads(answer.stdout)
    faults = [
        f"{Path(file['filePath']).relative_to(site)}:{fault['line']}: {fault['message']}"
        for file in report
        for fault in file["messages"]
    ]
    assert faults == []
    assert answer.returncode == 0, answer.stderr
