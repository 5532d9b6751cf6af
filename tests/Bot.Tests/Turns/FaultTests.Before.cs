using System.Text.Json.Nodes;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Turns;

/// <content>The conversations in which a call goes wrong.</content>
public sealed partial class FaultTests
{
    /// <summary>A conversation just before the turn.</summary>
    private async Task<Talk> BeforeAsync(string turn)
    {
        var talk = new Talk(turn == "sign" ? Signed : May, turn == "button" ? "msteams" : "emulator");
        foreach (var row in _before ??= await RowsBeforeAsync(turn))
        {
            await talk.Store.BatchAsync(Tables.Libraries, talk.Library, [TableWrite.Insert(row.RowKey, row.Columns)], Ct);
        }
        talk.Numbering = 1000;
        return talk;
    }

    private static async Task<IReadOnlyList<TableRow>> RowsBeforeAsync(string turn)
    {
        await using var talk = new Talk(May);
        switch (turn)
        {
            case "answer":
                await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "un organisme extérieur"]);
                break;
            case "form":
                await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "un organisme extérieur", "formulaire"]);
                break;
            case "button":
                await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "un organisme extérieur", "collège"]);
                break;
            case "sign":
                await FirstWalkTests.ContactAsync(talk);
                await FirstWalkTests.ProjectAsync(talk);
                await FirstWalkTests.AgreementAsync(talk);
                talk.Clock.SetUtcNow(Signed);
                await talk.SaysAsync(["convention signée", "12/09/2025"]);
                break;
        }
        return await talk.RowsAsync("");
    }

    private static Task SayAsync(Talk talk, string turn) =>
        turn switch
        {
            "command" => talk.SendAsync(Message("nouveau partenariat")),
            "answer" => talk.SendAsync(Message("collège")),
            "form" => talk.SendPayloadAsync(
                new JsonObject
                {
                    ["verb"] = "save",
                    ["library"] = talk.Library,
                    ["stage"] = "contact",
                    ["page"] = 0,
                    ["CT3"] = "primarySchool",
                    ["CT5"] = "Valmont",
                }
            ),
            "sign" => talk.SendAsync(Message("oui")),
            _ => talk.SendPayloadAsync(new JsonObject { ["verb"] = "new", ["library"] = talk.Library }, "Action.Execute"),
        };

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };
}
