"""What is exported opens in the program that it is for, where that program is installed."""

import os
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import ChartKind
from briefing_app.render.export import export_bytes
from briefing_app.viewmodels.present.slides import derive_slides
from tests import sample
from tests.viewmodels.charts import samples as charts

OFFICE = shutil.which("soffice")
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
PATIENCE = 100


def run(command: list[str], home: Path) -> str:
    surroundings = dict(os.environ, HOME=str(home))
    surroundings.pop("LD_LIBRARY_PATH", None)
    done = subprocess.run(
        command, env=surroundings, capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    return done.stdout


def pages(extension: str, folder: Path, briefing: Briefing | None = None) -> list[str]:
    """The text of each page that LibreOffice makes of an export."""
    assert OFFICE is not None
    path = folder / f"out.{extension}"
    path.write_bytes(export_bytes(briefing or sample.briefing(), extension))
    run([OFFICE, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)], folder)
    with pypdfium2.PdfDocument(folder / "out.pdf") as document:
        return [page.get_textpage().get_text_bounded() for page in document]


@pytest.mark.skipif(OFFICE is None, reason="no LibreOffice here (apt-get install libreoffice)")
def test_the_slides_open(tmp_path: Path) -> None:
    briefing = sample.briefing()
    found = pages("pptx", tmp_path)
    assert len(found) == len(derive_slides(briefing))
    assert "288" in found[2] and "It ended in" in found[2]


@pytest.mark.skipif(OFFICE is None, reason="no LibreOffice here (apt-get install libreoffice)")
def test_the_workbook_opens(tmp_path: Path) -> None:
    assert "288" in "\n".join(pages("xlsx", tmp_path))


@pytest.mark.skipif(OFFICE is None, reason="no LibreOffice here (apt-get install libreoffice)")
def test_a_sheet_of_the_workbook_is_a_page(tmp_path: Path) -> None:
    printed = pages("xlsx", tmp_path, charts.briefing_of(ChartKind.BARS, charts.OPERATIONS))
    assert len(printed) == 4
    assert all(name in printed[1] for name in ("SaboTor", "288", "As the source says it"))


@pytest.mark.skipif(BROWSER is None, reason="no Chromium here (apt-get install chromium)")
def test_the_page_opens(tmp_path: Path) -> None:
    assert BROWSER is not None
    path = tmp_path / "out.html"
    path.write_bytes(export_bytes(sample.briefing(), "html"))
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/profile"]
    said = run([BROWSER, *flags, "--dump-dom", path.as_uri()], tmp_path)
    assert "It ended in" in said
    assert 'id="card-arrests"' in said
