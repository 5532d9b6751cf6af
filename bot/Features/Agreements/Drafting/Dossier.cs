using System.Globalization;
using System.IO.Compression;
using System.Text;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Files;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>The whole dossier of a partnership as one .zip: its documents, what was signed and joined, its history as a text.</summary>
internal static class Dossier
{
    private const string ContentType = "application/zip";
    private const string Kind = "Dossier";

    /// <summary>Its name among the documents: it does not hold itself.</summary>
    public const string Id = "dossier";
    private const string History = "Historique.txt";

    /// <summary>More than that is no dossier to send; what does not fit is named in the history.</summary>
    private const int MostBytes = 60 * 1024 * 1024;

    public static async Task<NamedFile?> MakeAsync(PaperSource source, CancellationToken ct)
    {
        using var buffer = new MemoryStream();
        var left = new List<string>();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            await foreach (var file in FilesAsync(source, ct))
            {
                if (buffer.Length + file.Bytes.Length > MostBytes)
                {
                    left.Add(file.Name);
                    continue;
                }
                Add(zip, Free(names, file.Name), file.Bytes, source);
            }
            Add(zip, History, Encoding.UTF8.GetBytes(await HistoryAsync(source, left, ct)), source);
        }
        return new NamedFile(FileNames.Of(Kind, source.Partnership, source.Today, "complet", "zip"), ContentType, buffer.ToArray());
    }

    private static async IAsyncEnumerable<NamedFile> FilesAsync(
        PaperSource source,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        foreach (var paper in FeatureBook.Papers.Where(p => p.Id != Id && !p.IsLetter))
        {
            if (await paper.MissingAsync(source, ct) is null && await paper.MakeAsync(source, ct) is { } file)
            {
                yield return file;
            }
        }
        foreach (var row in await source.Work.QueryAsync($"{RowKeys.Files}{source.Partnership.Id}|", ct))
        {
            if (
                FileRows.Read(row) is { Id: not SignedText.TemplateId } kept
                && await source.Files.GetAsync(source.LibraryKey, kept.Hash, ct) is { } bytes
            )
            {
                yield return new NamedFile(NameOf(kept), kept.Type, bytes);
            }
        }
    }

    /// <summary>The name that a file came with, and an extension that its content has.</summary>
    private static string NameOf(AttachedFile file)
    {
        var extension = FileType.OfMedia(file.Type).Extension is { Length: > 0 } known ? known : "docx";
        return FileNames.Of("Signé", Path.GetFileNameWithoutExtension(file.Name), extension);
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes, PaperSource source)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(source.Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        using var target = entry.Open();
        target.Write(bytes);
    }

    /// <summary>A name that no other file of the dossier has.</summary>
    private static string Free(HashSet<string> names, string name)
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        for (var number = 2; !names.Add(name); number++)
        {
            name = $"{stem} ({number}){extension}";
        }
        return name;
    }

    private static async Task<string> HistoryAsync(PaperSource source, List<string> left, CancellationToken ct)
    {
        var texts = new Texts(Lang.Fr);
        var lines = new StringBuilder();
        lines.AppendLine(source.Partnership.Name);
        var history = (await source.Work.QueryAsync(RowKeys.History(source.Partnership.Id), ct)).Select(HistoryRows.Read).ToList();
        foreach (var (line, then) in history.Zip(SheetsAt(history, source.Partnership.Answers)))
        {
            var day = texts.Value(DateOnly.FromDateTime(line.At.UtcDateTime));
            lines.AppendLine(CultureInfo.InvariantCulture, $"{day} – {PlainText.Clean(line.ByName)} – {What(line, then, texts)}");
        }
        foreach (var name in left)
        {
            lines.AppendLine(texts.Say("dossierTooLarge", ("file", name)));
        }
        return lines.ToString();
    }

    /// <summary>The sheet as each line of history left it, so that a partner is called what it was called then.</summary>
    private static List<AnswerSheet> SheetsAt(IReadOnlyList<HistoryLine> history, AnswerSheet today)
    {
        var sheets = new List<AnswerSheet>();
        foreach (var line in history.Reverse())
        {
            sheets.Add(today);
            today = today.With(line.Changed.Select(field => KeyValuePair.Create(field, line.Before[field])));
        }
        sheets.Reverse();
        return sheets;
    }

    /// <summary>The question that was answered, by its name; what was done otherwise, as it is stored.</summary>
    private static string What(HistoryLine line, AnswerSheet answers, Texts texts) =>
        Slot.Parse(line.What.ToString()) is { } slot ? SlotWords.Label(slot, answers, texts) : line.What.ToString();
}
