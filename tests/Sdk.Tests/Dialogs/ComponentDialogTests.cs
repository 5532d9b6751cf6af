using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Dialogs;

public class ComponentDialogTests
{
    private readonly Asks _inner = new("inner", "inner?");

    [Fact]
    public async Task the_first_dialog_added_begins_and_its_result_is_that_of_the_component()
    {
        var talk = new Talk(Component());

        await talk.SayAsync("begin");
        var end = await talk.SayAsync("Ada");

        talk.Said.ShouldBe(["inner?"]);
        end.Status.ShouldBe(DialogTurnStatus.Complete);
        end.Result.ShouldBe("Ada");
    }

#if !OFFICIAL_SDK
    [Fact]
    public async Task the_inner_stack_is_kept_within_the_state_of_the_component()
    {
        var talk = new Talk(Component());
        await talk.SayAsync("begin");

        var outer = JObject.FromObject(talk.State)["dialogStack"]!.Single();

        ((string)outer["id"]!).ShouldBe("component");
        ((string)outer["state"]!["dialogs"]!["dialogStack"]![0]!["id"]!).ShouldBe("inner");
    }
#endif

    [Fact]
    public async Task cancelling_a_component_cancels_what_is_within()
    {
        var talk = new Talk(Component());
        await talk.SayAsync("begin");

        await talk.TurnAsync(dc => dc.CancelAllDialogsAsync());

        _inner.Events.ShouldContain("end CancelCalled");
    }

    [Fact]
    public async Task what_is_within_is_reached_as_the_child()
    {
        var talk = new Talk(Component());
        await talk.SayAsync("begin");

        await talk.TurnAsync(dc =>
        {
            dc.Child.ActiveDialog.Id.ShouldBe("inner");
            dc.Child.Parent.ShouldBeSameAs(dc);
            dc.Child.FindDialog("component").ShouldNotBeNull();
            return Task.FromResult(Dialog.EndOfTurn);
        });
    }

    [Fact]
    public async Task a_dialog_that_ends_above_has_the_component_ask_again()
    {
        var talk = new Talk(Component(), new Asks("above", "above?"));
        await talk.SayAsync("begin");
        await talk.TurnAsync(dc => dc.BeginDialogAsync("above"));

        var result = await talk.SayAsync("done");

        result.Status.ShouldBe(DialogTurnStatus.Waiting);
        talk.Said.ShouldBe(["inner?", "above?", "again: inner?"]);
    }

    [Fact]
    public async Task a_component_of_another_version_is_told_of_the_change()
    {
        var told = new Listens("component");
        told.AddDialog(_inner);
        var talk = new Talk(told);
        await talk.SayAsync("begin");
        told.AddDialog(new Asks("new", "new?"));

        await talk.SayAsync("x");

        told.Events.ShouldContain(DialogEvents.VersionChanged);
    }

    private ComponentDialog Component() => new ComponentDialog("component").AddDialog(_inner);

    private sealed class Listens(string id) : ComponentDialog(id)
    {
        public List<string> Events { get; } = [];

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Events.Add(e.Name);
            return base.OnDialogEventAsync(dc, e, cancellationToken);
        }
    }
}
