using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipBot.Documents;
using PartnershipBot.Files;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.PersonalData;

/// <summary>« Mes données » as a file: the same twice, as a text to read and as JSON for another program.</summary>
internal sealed class DataFile(PersonalRecords records, TimeProvider clock)
{
    private const string Id = "my-data-";
    private const string ZipType = "application/zip";

    private static readonly JsonSerializerOptions Indented = new(PersonMatch.Json) { WriteIndented = true };

    /// <summary>What the kinds of rows are called; of two beginnings that fit the first counts.</summary>
    private static readonly (string Prefix, string Key)[] Kinds =
    [
        (RowKeys.Histories, "dataHistory"),
        (RowKeys.Versions, "dataVersion"),
        (RowKeys.Partnerships, "dataPartnership"),
        (RowKeys.Partners, "dataPartner"),
        (RowKeys.AllSessions, "dataSession"),
        (RowKeys.Evaluations, "dataReview"),
        (RowKeys.Decisions, "dataDecision"),
        (RowKeys.Amendments, "dataAmendment"),
        (RowKeys.Appeals, "dataAppeal"),
        (RowKeys.Files, "dataFile"),
        (RowKeys.Templates, "dataTemplate"),
        (RowKeys.AllExchanges, "dataExchange"),
        (RowKeys.AllFeedback, "dataFeedback"),
        (RowKeys.Dialogs, "dataDialog"),
        (RowKeys.Settings, "dataSettings"),
    ];

    /// <summary>How a link refers to the data of the person whose own library it is.</summary>
    public static DocumentRef Of(string own, Lang lang) => new(own, DocumentRef.OfLibrary, Id + LangCode.Of(lang));

    /// <summary>The file of such a reference; null when it is none.</summary>
    public async Task<NamedFile?> MakeAsync(DocumentRef document, CancellationToken ct)
    {
        if (
            !document.FileId.StartsWith(Id, StringComparison.Ordinal)
            || LangCode.Read(document.FileId[Id.Length..]) is not { } lang
            || await records.WhoAsync(document.Library, null, ct) is not { } whose
        )
        {
            return null;
        }
        var texts = new Texts(lang);
        var day = clock.GetUtcNow();
        var libraries = await records.LibrariesAsync(whose, ct);
        var conversations = await records.ConversationsAsync(whose, ct);
        var reminders = await records.RemindersAsync(whose, ct);
        var text = new StringBuilder(texts.Say("dataTitle", ("date", Turns.Turn.DayOf(day)))).AppendLine().AppendLine();
        text.AppendLine(texts.Say("dataWho", ("names", new Several([.. whose.Names])), ("ids", new Several([.. whose.Ids]))));
        var json = new JsonObject
        {
            ["madeAt"] = day.ToString("O", CultureInfo.InvariantCulture),
            ["ids"] = new JsonArray([.. whose.Ids.Select(i => (JsonNode)i)]),
            ["names"] = new JsonArray([.. whose.Names.Select(n => (JsonNode)n)]),
        };
        var all = new JsonArray();
        foreach (var (library, team, rows) in libraries)
        {
            Heading(
                text,
                library == whose.Own ? texts.Say("libraryOwn")
                    : team.Length > 0 ? team
                    : texts.Say("libraryUnnamed")
            );
            if (rows is null)
            {
                text.AppendLine(texts.Say("dataUnchecked"));
            }
            Write(text, texts, rows ?? []);
            all.Add(
                new JsonObject
                {
                    ["library"] = library,
                    ["name"] = team,
                    ["checked"] = rows is not null,
                    ["rows"] = Json(rows ?? []),
                }
            );
        }
        json["libraries"] = all;
        Heading(text, texts.Say("dataConversations"));
        Write(text, texts, conversations);
        json["conversations"] = Json(conversations);
        Heading(text, texts.Say("dataReminders"));
        Write(text, texts, reminders);
        json["reminders"] = Json(reminders);
        var file = texts.Say("dataFileName");
        return new NamedFile($"{file}.zip", ZipType, Zip(file, text.ToString(), json.ToJsonString(Indented), day));
    }

    private static void Heading(StringBuilder text, string title) => text.AppendLine().Append("== ").Append(title).AppendLine(" ==");

    private static void Write(StringBuilder text, Texts texts, IReadOnlyList<TableRow> rows)
    {
        if (rows.Count == 0)
        {
            text.AppendLine(texts.Say("dataNothing"));
        }
        foreach (var row in rows)
        {
            var kind = Kinds.FirstOrDefault(k => row.RowKey.StartsWith(k.Prefix, StringComparison.Ordinal)).Key;
            text.AppendLine()
                .Append("-- ")
                .Append(kind is null ? row.RowKey : texts.Say(kind))
                .Append(" (")
                .Append(row.RowKey)
                .AppendLine(")");
            foreach (var (column, value) in row.Columns.OrderBy(c => c.Key, StringComparer.Ordinal))
            {
                text.Append(Label(texts, column)).Append(texts.Lang == Lang.Fr ? "\u00A0: " : ": ").AppendLine(Written(value));
            }
        }
    }

    /// <summary>What a column answers, where a question asked for it.</summary>
    private static string Label(Texts texts, string column) =>
        Questions.Stages.SelectMany(s => s.Flow).FirstOrDefault(q => q.Column == column) is { } question
            ? $"{texts.Label(question.Id)} [{column}]"
            : column;

    private static string Written(object value) =>
        value switch
        {
            DateTimeOffset at => at.ToString("O", CultureInfo.InvariantCulture),
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    private static JsonArray Json(IReadOnlyList<TableRow> rows) =>
        new([
            .. rows.Select(row => new JsonObject
            {
                ["key"] = row.RowKey,
                ["columns"] = new JsonObject(row.Columns.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)Value(c.Value)))),
            }),
        ]);

    private static JsonValue Value(object value) =>
        value switch
        {
            bool flag => JsonValue.Create(flag),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            double number => JsonValue.Create(number),
            _ => JsonValue.Create(Written(value)),
        };

    private static byte[] Zip(string name, string text, string json, DateTimeOffset at)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            // With its mark, so that an editor on Windows shows accents.
            Add($"{name}.txt", "\uFEFF" + text);
            Add($"{name}.json", json);

            void Add(string entry, string content)
            {
                var part = zip.CreateEntry(entry);
                part.LastWriteTime = at;
                using var stream = part.Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return buffer.ToArray();
    }
}
