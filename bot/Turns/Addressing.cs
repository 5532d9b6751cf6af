using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PartnershipBot.Conversations;
using PartnershipBot.Language;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Turns.Remembered;

namespace PartnershipBot.Turns;

/// <summary>Keeps where people and teams are reached, from what channels send; forgets it where the bot is taken away.</summary>
public sealed class Addressing(AddressBook book, SeenBook seen, IMembership membership, ITableStore store, ILogger<Addressing> logger)
{
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore };

    /// <summary>
    /// Follows an activity whose turn is stored. What fails here does not keep a turn from being answered: the next one tries
    /// again.
    /// </summary>
    public async Task FollowAsync(Activity activity, Turn turn, CancellationToken ct)
    {
        var scope = turn.Scope;
        // A saved message may come from a conversation where the bot is not and cannot write.
        if (turn.Incoming.Kind == IncomingKind.MessageSaved || turn.Effects.Of<PersonForgotten>().Any())
        {
            return;
        }
        try
        {
            if (IsRemoval(activity))
            {
                var (tenant, key) = KeyOf(scope.IsNobodys ? Scope.Of(activity) : scope);
                await book.RemoveAsync(tenant, key, ct);
            }
            else if (!scope.IsNobodys)
            {
                await KeepAsync(activity, turn, ct);
                await SeeAsync(activity, scope, ct);
            }
        }
        catch (Exception e)
        {
            TurnLog.AddressNotKept(logger, scope.Conversation, e);
        }
    }

    /// <summary>
    /// Stores that the person is in another library from now on, before they are told so: an answer that comes next must not go
    /// to the wrong one.
    /// </summary>
    /// <param name="before">Where they were.</param>
    public async Task ChooseAsync(Activity activity, Turn turn, string before, CancellationToken ct)
    {
        var scope = turn.Scope;
        if (scope.Library == before)
        {
            return;
        }
        await KeepAsync(activity, turn, ct);
        var (tenant, key) = KeyOf(scope);
        await book.ChooseAsync(tenant, key, scope.IsElsewhere ? scope.Library : "", ct);
        if (scope.Arrival == Arrival.Lost)
        {
            await seen.RemoveAsync(before, scope.UserId, ct);
        }
        try
        {
            await LeaveAsync(before, scope.Conversation, ct);
        }
        catch (Exception e) when (e is TableUnavailableException or TableConflictException)
        {
            TurnLog.LeavingNotKept(logger, scope.Conversation, e);
        }
    }

    /// <summary>Notes in a library that the person has left it: an instance that remembers otherwise looks again.</summary>
    private async Task LeaveAsync(string library, string conversation, CancellationToken ct)
    {
        var work = new UnitOfWork(store, Tables.Libraries, library);
        var key = RowKeys.Conversation(conversation);
        if (await work.GetAsync(key, ct) is { } row)
        {
            work.Put(key, new Dictionary<string, object>(row.Columns) { [ConversationRecord.LeftColumn] = true });
            await work.CommitAsync(ct);
        }
    }

    private async Task KeepAsync(Activity activity, Turn turn, CancellationToken ct)
    {
        var scope = turn.Scope;
        if (!string.IsNullOrEmpty(activity.ServiceUrl) && activity.ChannelId is { Length: > 0 } channel)
        {
            var (tenant, key) = KeyOf(scope);
            var name = scope.IsPersonal ? scope.UserName : TeamName(activity);
            var row = new AddressRow(
                tenant,
                key,
                scope.Conversation,
                channel,
                Reference(activity, scope),
                LangCode.Of(turn.Conversation.Lang),
                name
            );
            await book.KeepAsync(row, stays: !scope.IsPersonal, ct);
        }
    }

    /// <summary>Keeps who is heard from in a team, and forgets who leaves it.</summary>
    private async Task SeeAsync(Activity activity, Scope scope, CancellationToken ct)
    {
        if (scope.IsPersonal)
        {
            return;
        }
        if (activity.Type is ActivityTypes.Message or ActivityTypes.Invoke && activity.From is not null)
        {
            membership.Prove(scope.Library, scope.UserId);
            await seen.KeepAsync(scope.Library, scope.UserId, scope.UserName, ct);
        }
        foreach (var id in (activity.MembersRemoved ?? []).SelectMany(m => new[] { m?.AadObjectId, m?.Id }).OfType<string>().Distinct())
        {
            membership.Forget(scope.Library, id);
            await seen.RemoveAsync(scope.Library, id, ct);
        }
    }

    private static (string Tenant, string Key) KeyOf(Scope scope) =>
        (LibraryKeys.Tenant(scope.Library), scope.IsPersonal ? LibraryKeys.Person(scope.UserId) : LibraryKeys.Team(scope.Library)!);

    /// <summary>What the team is called; not every activity says it.</summary>
    private static string TeamName(Activity activity) =>
        ((activity.ChannelData as JObject)?["team"] as JObject)?["name"] is JValue { Type: JTokenType.String } name ? (string)name! : "";

    /// <summary>Whether the bot was taken away; an upgrade takes it away and brings it back.</summary>
    private static bool IsRemoval(Activity activity) =>
        activity.Type switch
        {
            ActivityTypes.InstallationUpdate => activity.Action is "remove",
            ActivityTypes.ConversationUpdate => activity.MembersRemoved?.Any(m => m?.Id == activity.Recipient?.Id) == true,
            _ => false,
        };

    /// <summary>Only what it takes to write there again, so that it stays the same from message to message.</summary>
    internal static string Reference(Activity activity, Scope scope) =>
        JsonConvert.SerializeObject(
            new ConversationReference
            {
                ChannelId = activity.ChannelId,
                ServiceUrl = activity.ServiceUrl,
                Bot = new ChannelAccount(activity.Recipient?.Id),
                User = scope.IsPersonal ? new ChannelAccount(activity.From?.Id, aadObjectId: activity.From?.AadObjectId) : null,
                // Without its thread: what is said to a team begins one of its own.
                Conversation = new ConversationAccount(
                    id: scope.Conversation,
                    tenantId: activity.Conversation.TenantId,
                    conversationType: activity.Conversation.ConversationType,
                    isGroup: activity.Conversation.IsGroup
                ),
            },
            Json
        );
}
