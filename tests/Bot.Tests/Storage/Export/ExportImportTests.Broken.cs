using System.Text;
using PartnershipBot.Storage.Export;

namespace PartnershipBot.Tests.Storage.Export;

/// <summary>Files that cannot be imported.</summary>
public partial class ExportImportTests
{
    [Theory]
    [InlineData(5, "{\"table\":", "Line 5: it is not whole, legal JSON")]
    [InlineData(5, "[]", "Line 5: it is not a JSON object")]
    [InlineData(5, "", "Line 5: it is not whole, legal JSON")]
    [InlineData(5, "{\"table\":\"Libraries\",\"partition\":\"p\",\"columns\":{}}", "Line 5: “row” is missing")]
    [InlineData(5, "{\"table\":\"Others\",\"partition\":\"p\",\"row\":\"r\",\"columns\":{}}", "Line 5: “Others” is no table")]
    [InlineData(5, "{\"table\":\"Libraries\",\"partition\":\"p/q\",\"row\":\"r\",\"columns\":{}}", "Line 5: “partition” is not a key")]
    [InlineData(
        5,
        "{\"table\":\"Libraries\",\"partition\":\"p\",\"row\":\"r\",\"columns\":{\"a\":null}}",
        "Line 5: the column “a” holds no value"
    )]
    [InlineData(
        5,
        "{\"table\":\"Libraries\",\"partition\":\"p\",\"row\":\"r\",\"columns\":{\"a\":{\"long\":\"x\"}}}",
        "Line 5: the column “a” holds no value"
    )]
    [InlineData(
        5,
        "{\"table\":\"Libraries\",\"partition\":\"p\",\"row\":\"r\",\"columns\":{\"a\":1,\"a\":2}}",
        "Line 5: it is not whole, legal JSON"
    )]
    [InlineData(5, "{\"table\":\"Libraries\",\"partition\":\"p\",\"row\":\"r\",\"columns\":{\"a b\":1}}", "Line 5: The column name")]
    [InlineData(
        5,
        "{\"table\":\"Libraries\",\"partition\":\"p\",\"row\":\"r\",\"columns\":{\"a\":\"\\ud800\"}}",
        "Line 5: it holds text that is not UTF-8"
    )]
    [InlineData(5, "{\"table\":\"Libraries\",\"partition\":\"p\",\"row\":\"r\",\"columns\":{\"a\":1e999}}", "Line 5: a is")]
    [InlineData(1, "{\"passerelle\":2}", "Line 1: it is an export of format 2")]
    [InlineData(1, "{\"table\":\"Libraries\",\"partition\":\"p\",\"row\":\"r\",\"columns\":{}}", "Line 1: it is not the first line")]
    [InlineData(5, "{\"passerelle\":1}", "Line 5: an export has one first line")]
    public async Task A_broken_line_is_named_and_nothing_is_imported(int number, string line, string said)
    {
        var lines = await System.IO.File.ReadAllLinesAsync(Former, Ct);
        lines[number - 1] = line;
        await RefusedAsync(string.Join('\n', lines), said);
    }

    [Fact]
    public async Task A_file_that_was_cut_or_lost_a_line_is_not_imported()
    {
        var text = await System.IO.File.ReadAllTextAsync(Former, Ct);
        var lines = text.TrimEnd('\n').Split('\n');
        await RefusedAsync(text[..(text.Length / 2)], "it is not whole, legal JSON");
        await RefusedAsync(string.Join('\n', lines[..^1]), $"Line {lines.Length}: it is missing; the file was cut");
        await RefusedAsync(string.Join('\n', lines.Where((_, i) => i != 9)), "it counts 65 rows of Libraries; the file holds 64");
        await RefusedAsync(text + lines[3], "nothing may stand behind the counts");
        await RefusedAsync(
            string.Join('\n', lines[..9].Append(lines[3]).Concat(lines[9..])),
            "Line 10: the row Libraries · emulator|t1|person|julie · "
        );
        await RefusedAsync("", "Line 1: it is missing");
    }

    [Fact]
    public async Task Text_that_is_not_UTF8_is_named_and_not_mended()
    {
        var bytes = await System.IO.File.ReadAllBytesAsync(Former, Ct);
        bytes[bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("Médiathèque")) + 1] = 0xFF;
        await System.IO.File.WriteAllBytesAsync(InFolder("broken"), bytes, Ct);
        using var store = File();
        (await Should.ThrowAsync<ExportException>(() => ImportAsync(store, InFolder("broken")))).Message.ShouldContain(
            "text that is not UTF-8"
        );
    }

    [Fact]
    public async Task An_editor_s_mark_and_line_ends_do_no_harm()
    {
        var text = await System.IO.File.ReadAllTextAsync(Former, Ct);
        await System.IO.File.WriteAllTextAsync(InFolder("windows"), text.ReplaceLineEndings("\r\n"), new UTF8Encoding(true), Ct);
        using var store = File();
        await ImportAsync(store, InFolder("windows"));
        await ExportAsync(store, "out");
        (await System.IO.File.ReadAllLinesAsync(InFolder("out"), Ct)).Length.ShouldBe(67);
    }

    private async Task RefusedAsync(string text, string said)
    {
        await System.IO.File.WriteAllTextAsync(InFolder("broken"), text, Ct);
        using var store = File();
        var refused = await Should.ThrowAsync<ExportException>(() => ImportAsync(store, InFolder("broken")));
        refused.Message.ShouldContain(said);
        refused.Message.ShouldEndWith("Nothing was imported.");
        (await StoreRows.ReadAsync(store, Ct).CountAsync(Ct)).ShouldBe(0);
    }
}
