package org.tingxu.web.voice;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;
import org.tingxu.journal.database.Database;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.MatterRegister;
import org.tingxu.report.ReceptionCounts;
import org.tingxu.report.month.ProxyShare;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.duty.Subjects;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.ticket.Tracking;

/** The operations by which residents are heard, with their handlers. */
public final class VoiceOperations {
    private final RatingRoutes rating;
    private final ComplaintRoutes complaint;
    private final DisclosureRoutes disclosure;
    private final ReceptionRoutes reception;
    private final StationRoutes station;

    public VoiceOperations(
            ApiDoor door, Database database, LedgerDesk desk, Subjects subjects, Tracking tracking, PublicLimit limit) {
        Sealed sealed = new Sealed(door, new LedgerRegister(database), subjects);
        this.rating = new RatingRoutes(desk, sealed, tracking, limit);
        this.complaint = new ComplaintRoutes(desk, sealed, tracking, limit);
        this.disclosure = new DisclosureRoutes(desk, sealed);
        this.reception = new ReceptionRoutes(desk, new ReceptionCounts(database));
        this.station = new StationRoutes(
                desk, subjects, new MatterRegister(database), new ProxyShare(database), tracking, limit);
    }

    public Map<String, Handler<RoutingContext>> handlers() {
        Map<String, Handler<RoutingContext>> out = new HashMap<>();
        out.put("rateOwnVisit", rating::rate);
        out.put("leaveContact", rating::leaveContact);
        out.put("listRatingCases", rating::list);
        out.put("exportRatingCases", rating::export);
        out.put("showRatingCase", rating::show);
        out.put("ratingContact", rating::contact);
        out.put("ratingCallBack", rating::callBack);
        out.put("ratingMend", rating::mend);
        out.put("ratingClose", rating::close);
        out.put("ratingAppeal", rating::appeal);
        out.put("ratingAppealDecision", rating::decideAppeal);
        out.put("speak", complaint::speak);
        out.put("followVoice", complaint::follow);
        out.put("listComplaints", complaint::list);
        out.put("takeComplaint", complaint::take);
        out.put("exportComplaints", complaint::export);
        out.put("showComplaint", complaint::show);
        out.put("showComplainant", complaint::complainant);
        out.put("complaintAccept", complaint::accept);
        out.put("complaintInvestigate", complaint::investigate);
        out.put("complaintDispose", complaint::dispose);
        out.put("complaintAnswer", complaint::answer);
        out.put("complaintArchive", complaint::archive);
        out.put("listEnquiries", reception::list);
        out.put("noteEnquiry", reception::note);
        out.put("exportEnquiries", reception::export);
        out.put("answerEnquiry", reception::answer);
        out.put("countEnquiries", reception::counts);
        out.put("listStations", station::stations);
        out.put("handIn", station::handIn);
        out.put("listProxies", station::list);
        out.put("exportProxies", station::export);
        out.put("proxyShare", station::share);
        out.put("followProxy", station::follow);
        out.put("listDisclosures", disclosure::list);
        out.put("fileDisclosure", disclosure::file);
        out.put("exportDisclosures", disclosure::export);
        out.put("showDisclosure", disclosure::show);
        out.put("showRequester", disclosure::requester);
        out.put("disclosureCorrection", disclosure::askCorrection);
        out.put("disclosureCorrected", disclosure::correct);
        out.put("disclosureReview", disclosure::review);
        out.put("disclosureThirdParty", disclosure::askThirdParty);
        out.put("disclosureThirdPartyWord", disclosure::enterThirdParty);
        out.put("disclosureExtension", disclosure::askExtension);
        out.put("disclosureExtensionApproval", disclosure::decideExtension);
        out.put("disclosureAnswer", disclosure::answer);
        out.put("disclosureArchive", disclosure::archive);
        return out;
    }
}
